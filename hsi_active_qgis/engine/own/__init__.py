"""Query strategies of one's own, from files: read, tried, and added to the list."""
