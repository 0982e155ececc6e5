"""The engine's installation as the analyst sees it: a dialog, a page of options, a line in the dock, a menu entry."""
