"""The page that shows what the glasses do: its server, what it is told, and the page itself (`static/`)."""
