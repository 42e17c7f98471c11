"""The sandbox of the coder, and the loop that works in it."""
