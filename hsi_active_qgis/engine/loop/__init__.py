"""Teach the answers, query the next pixels or tiles, predict the map."""
