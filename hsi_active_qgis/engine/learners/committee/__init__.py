"""Several opinions of one kind of learner."""
