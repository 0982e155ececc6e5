"""Simulated sessions on scenes with a reference map: how many labels a learner and a query strategy need."""
