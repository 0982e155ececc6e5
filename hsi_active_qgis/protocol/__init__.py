"""What QGIS and the engine must agree on, in the standard library alone, for Python 3.9 too.

catalogue: names and versions; parts: what requests are made of; requests, place_requests, job_requests: what each
verb is asked; results, figures: what it answers; fields, reading: how all these become JSON and are checked;
messages: the lines.
"""
