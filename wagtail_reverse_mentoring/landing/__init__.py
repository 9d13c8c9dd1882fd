"""Landing: the program's face, and "Your mentoring".

Owns the blocks an editor builds the landing page from, the default content that stands without any
page, and the list of what is open for one person. Shows other rooms' rows, has none of its own.
Invariants: the page and the Django URL show the same; no figure for fewer than five.
"""
