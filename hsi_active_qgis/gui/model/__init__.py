"""What the dock works on; no widgets here."""
