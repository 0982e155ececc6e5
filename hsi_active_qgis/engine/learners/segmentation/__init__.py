"""Networks that learn shapes from labelled areas."""
