"""An invented school's whole year, made with the same use cases as a real one."""

from ohdesk.services.practice.school import LANGUAGES, practice_folder, practice_school

__all__ = ["LANGUAGES", "practice_folder", "practice_school"]
