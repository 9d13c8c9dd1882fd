"""What other rooms may listen to."""

from django.dispatch import Signal

# Sent in the transaction that gave modules or themes another order, with the model as sender.
content_reordered = Signal()
