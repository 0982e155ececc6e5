"""From a trained model to class maps and what goes with them."""
