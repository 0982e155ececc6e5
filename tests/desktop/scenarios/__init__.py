"""What an analyst does, one file each: `play(**arguments)` returns what the test compares."""
