"""The session file, one GeoPackage that holds every answer, and its layers in the project."""
