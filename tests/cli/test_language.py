"""The program's language can be another than the desktop's, whatever locales the system has."""
import os
import unittest

from program import Case, SAMPLE


class LanguageTest(Case):
    def setUp(self):
        super().setUp()
        self.succeed("import", SAMPLE)

    def countries(self, language, **env):
        """The line of Kazakhstan, with `language` chosen in the settings of a user."""
        self.write("config/glib-2.0/settings/keyfile",
                   f"[{os.environ['MN_SETTINGS_GROUP']}]\ninterface-language='{language}'\n")
        env = {"LANGUAGE": "", **env, "GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": self.path("config")}
        return self.succeed("countries", env=env).out.splitlines()[0]

    def test_words_and_names_follow_the_choice(self):
        for locale in ("C", "C.UTF-8", "en_US.UTF-8", "xx_YY.UTF-8"):
            with self.subTest(locale=locale):
                line = self.countries("mn", LC_ALL=locale)
                self.assertRegex(line, "Казахстан: .* нийтлэл")
        self.assertRegex(self.countries("kk", LC_ALL="C"), "Қазақстан: .* мақала")
        self.assertRegex(self.countries("en", LC_ALL="C.UTF-8", LANGUAGE="mn"), "Kazakhstan: .* articles")

    def test_without_a_choice_it_is_the_desktop_s(self):
        self.assertRegex(self.countries("", LC_ALL="C"), "Kazakhstan: .* articles")
        self.assertRegex(self.countries("", LC_ALL="C.UTF-8", LANGUAGE="fr:ru"), "Казахстан: .* стат")
        # A locale that the system does not have is still a wish.
        self.assertRegex(self.countries("", LC_ALL="mn_MN.UTF-8"), "Казахстан: .* нийтлэл")

    def test_a_language_that_the_program_does_not_know_is_no_choice(self):
        self.assertRegex(self.countries("xx", LC_ALL="C.UTF-8", LANGUAGE="kk"), "Қазақстан: .* мақала")


if __name__ == "__main__":
    unittest.main()
