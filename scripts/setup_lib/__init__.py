"""Parts of scripts/setup.py."""
