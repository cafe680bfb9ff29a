"""Paper: a look at the pages before they are saved or printed."""
