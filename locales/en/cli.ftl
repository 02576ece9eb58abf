# Words of the command line.

cli-about = From what you have seen to the right person on the phone. Without a command the program opens.
cli-walk-about = Go through the whole list for your work
cli-quick-about = Quick check, at most twelve signs
cli-call-about = Who do I call, now and here?
cli-assess-about = Work out the outcome of answers in a file
cli-contacts-about = Print the contacts of a place
cli-lint-about = Check guides and texts, with file, line, cause and cure
cli-privacy-about = What is saved and what is not

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-options = Options

cli-arg-lang = Language: sv or en
cli-arg-county = County: letter, code or name, with or without å, ä and ö
cli-arg-plain = Line mode, for screen readers and simple terminals
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-sector = Sector, for example taxi, hotel, health or social
cli-arg-role = Role within the sector, for example reception
cli-arg-at = Swedish time to reckon with instead of now, year-month-dayThour:minute
cli-arg-answers = File of answers in JSON, or - for standard input
cli-arg-format = Text or JSON
cli-arg-folders = Folders to check; without one the program's own content is checked
cli-arg-pack = Folder with guides and contacts of your own; may be given more than once

cli-error-help = Type vaksam --help for help.
cli-error-argument = There is no option "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-command = There is no command "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-value = "{ $value }" cannot be used for { $argument }. Choose among: { $valid }.
cli-error-value-missing = { $argument } needs a value.
cli-error-twice = { $argument } may be given only once.
cli-error-arguments = Could not make sense of what you typed.
cli-error-language = There is no language "{ $value }". Choose sv or en.
cli-error-county = There is no county "{ $value }".{ $nearest ->
    [none] {" "}Type the county's letter or name.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-sector = There is no sector "{ $value }".{ $nearest ->
    [none] {" "}Choose for example taxi, hotel, health or social.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-role = There is no role "{ $value }" in that sector.{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-role-alone = A role belongs to a sector. Give the sector too.
cli-error-gate = There is no gate "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-sign = There is no sign "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-time = "{ $value }" is not a time. Write Swedish time as year-month-dayThour:minute.
cli-error-file = The file "{ $value }" cannot be read.
cli-error-answers = The answers cannot be read: line { $line }, character { $column }. Write them as a JSON object with gates and signs, where each answer is "yes", "unsure" or "no".
cli-error-guide = There is no list for "{ $value }" yet. Choose { $valid }.
cli-lint-clean = No problems.
cli-lint-count = { $count ->
    [one] One problem.
   *[other] { $count } problems.
    }
