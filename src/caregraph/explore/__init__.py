"""The graph as a folder of web pages: one for each council, person, body and article, opened from disk or any host."""
