"""Tests of the engine, in its own Python."""
