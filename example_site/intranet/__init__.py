"""The company's own app: pages, people, search and the look of Corridor."""
