"""The assistant: what a model is asked, how its answer reaches the ear, and what it may do."""
