"""The ground floor: what every room stands on and what knows no room.

Owns the settings, the errors whose message is the sentence a person reads, places and seats,
the one `Transition` table, faces (pages that show plain rows), slots and the clock.
"""
