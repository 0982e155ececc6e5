"""What the analyst sees: the dock and its parts."""
