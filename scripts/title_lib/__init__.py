"""Parts of scripts/fit_title_reader.py."""
