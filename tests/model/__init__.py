"""Tests of what every stage speaks in."""
