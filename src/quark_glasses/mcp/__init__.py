"""The Model Context Protocol: outside servers whose tools the glasses use, and our own server for agents outside.

The `mcp` SDK is imported only where a server is connected to or opened.
"""
