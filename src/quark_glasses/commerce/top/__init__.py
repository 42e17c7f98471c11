"""Taobao's open platform (TOP): signed calls, and Taobao as a `Catalogue`."""
