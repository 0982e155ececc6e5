"""The report that goes with a map: a page and the Jinja2 template that it is made of."""
