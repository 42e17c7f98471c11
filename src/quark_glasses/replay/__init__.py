"""Session bags: writing, reading, comparing."""
