"""Papers on their way to records management: asked, made, written, noted; for every page that shows a paper."""
