"""Parts of scripts/fit_hearing.py."""
