"""The only plumbing: lifecycle, parameters, topics, lanes, conversion."""
