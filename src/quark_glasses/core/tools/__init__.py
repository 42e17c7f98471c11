"""Tools: what a model or another agent may ask the glasses to do, and under which conditions they do it."""
