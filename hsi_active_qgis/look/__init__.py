"""How things look: symbols, pictures, plots, the report."""
