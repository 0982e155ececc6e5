"""Query strategies and learners of one's own, from files: read, tried, and added to the lists."""
