"""Shows running glasses in Foxglove: what is on offer, who watches it, and the server that they connect to."""
