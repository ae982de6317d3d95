// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/spelling.h"

#include <QDateTime>

#include <CLI/CLI.hpp>

#include <deque>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QString formName(Form form)
{
    switch (form) {
    case Form::Range:
        return u"A:B"_s;
    case Form::Whole:
        return u"N"_s;
    case Form::Percent:
    case Form::PercentOrNone:
        return u"0-100"_s;
    case Form::Date:
        return u"DATE"_s;
    case Form::Moment:
        return u"STEP|DATE"_s;
    case Form::Colour:
        return u"#RRGGBB"_s;
    case Form::Point:
        return u"X,Y"_s;
    case Form::Rectangle:
        return u"X,Y,W,H"_s;
    case Form::RangeText:
        return u"A:B=TEXT"_s;
    case Form::KeyValue:
        return u"KEY=VALUE"_s;
    default:
        return u"TEXT"_s;
    }
}

bool date(const QString &value)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (day.match(value).hasMatch())
        return QDate::fromString(value, Qt::ISODate).isValid();
    return value.contains(u'T') && QDateTime::fromString(value, Qt::ISODate).isValid();
}

bool colour(const QString &value)
{
    static const QRegularExpression hex(u"^#[0-9A-Fa-f]{6}$"_s);
    return hex.match(value).hasMatch();
}

bool fits(Form form, const QStringList &choices, const QString &value)
{
    switch (form) {
    case Form::Range:
        return rangeFrom(value).has_value();
    case Form::Whole:
        return wholeFrom(value).has_value();
    case Form::PercentOrNone:
        return value.isEmpty() || wholeFrom(value).value_or(101) <= 100;
    case Form::Percent:
        return wholeFrom(value).value_or(101) <= 100;
    case Form::Date:
        return date(value);
    case Form::Moment:
        return wholeFrom(value).has_value() || date(value);
    case Form::Colour:
        return colour(value);
    case Form::Point:
        return numbersFrom(value, 2).has_value();
    case Form::Rectangle:
        return numbersFrom(value, 4).has_value();
    case Form::RangeText:
        return rangeTextFrom(value).has_value();
    case Form::KeyValue:
        return value.indexOf(u'=') > 0;
    case Form::Choice:
        return choices.contains(value);
    default:
        return true;
    }
}

// The parser takes "[a,b]" for a list in a spelling of its own: words in brackets pass it with a sign before
// them that no argument can hold.
constexpr char Shield = '\x01';

std::string shielded(const QString &word)
{
    const std::string plain = word.toStdString();
    return word.startsWith(u'[') && word.endsWith(u']') ? Shield + plain : plain;
}

QString unshielded(const std::string &word)
{
    return QString::fromStdString(word.starts_with(Shield) ? word.substr(1) : word);
}

std::string checked(Form form, const QStringList &choices, const std::string &given)
{
    const QString value = unshielded(given);
    if (fits(form, choices, value))
        return {};
    const QString wanted = form == Form::Choice ? choices.join(u", "_s) : formName(form);
    return u"“%1” is not of the form %2"_s.arg(value, wanted).toStdString();
}

// What one command's arguments and options are read into while CLI11 parses.
struct Slots {
    const Command *command = nullptr;
    CLI::App *app = nullptr;
    std::string study;
    std::string person;
    bool json = false;
    std::deque<std::pair<QString, std::vector<std::string>>> arguments;
    std::deque<std::pair<QString, std::vector<std::string>>> options;
    std::deque<std::pair<QString, bool>> flags;
};

void addArguments(Slots &slots)
{
    slots.app->add_option("STUDY", slots.study, "the study's file")->required()->type_name("");
    for (const Argument &argument : slots.command->arguments) {
        auto &values = slots.arguments.emplace_back(argument.name, std::vector<std::string>()).second;
        CLI::Option *option = slots.app->add_option(argument.name.toStdString(), values)->type_name("");
        option->required(!argument.optional);
        if (!argument.many)
            option->expected(1)->allow_extra_args(false);
        option->check([&argument](const std::string &value) {
            return checked(argument.form, argument.choices, value);
        });
    }
}

void addOptions(Slots &slots)
{
    slots.app->add_flag("--json", slots.json, "print one JSON value")->disable_flag_override();
    if (slots.command->opens == Opens::ForWriting || slots.command->name == "new"_L1
        || slots.command->name == "sample"_L1)
        slots.app->add_option("--as", slots.person, "who acts")->type_name("NAME");
    for (const Option &option : slots.command->options) {
        const std::string name = option.name.toStdString();
        if (option.form == Form::Flag) {
            bool &set = slots.flags.emplace_back(option.name, false).second;
            slots.app->add_flag(name, set, option.help.toStdString())->disable_flag_override();
            continue;
        }
        auto &values = slots.options.emplace_back(option.name, std::vector<std::string>()).second;
        CLI::Option *added = slots.app->add_option(name, values, option.help.toStdString());
        added->type_name(
            (option.form == Form::Choice ? option.choices.join(u'|') : formName(option.form)).toStdString());
        added->expected(option.values)->allow_extra_args(false)->required(option.required);
        added->multi_option_policy(option.many ? CLI::MultiOptionPolicy::TakeAll
                                               : CLI::MultiOptionPolicy::Throw);
        added->check(
            [&option](const std::string &value) { return checked(option.form, option.choices, value); });
    }
}

QStringList textsOf(const std::vector<std::string> &values)
{
    QStringList texts;
    for (const std::string &value : values)
        texts << unshielded(value);
    return texts;
}

Parsed parsedFrom(const Slots &slots)
{
    Parsed parsed;
    parsed.command = slots.command;
    parsed.call.studyPath = pathAsGiven(unshielded(slots.study));
    parsed.call.person = unshielded(slots.person);
    parsed.call.json = slots.json;
    for (const auto &[name, values] : slots.arguments)
        parsed.call.arguments.insert(name, textsOf(values));
    for (const auto &[name, values] : slots.options) {
        if (!values.empty())
            parsed.call.options.insert(name, textsOf(values));
    }
    for (const auto &[name, set] : slots.flags) {
        if (set)
            parsed.call.options.insert(name, {u"true"_s});
    }
    return parsed;
}

CLI::App *subcommand(CLI::App &parent, const QString &name)
{
    for (CLI::App *known : parent.get_subcommands([](CLI::App *) { return true; })) {
        if (known->get_name() == name.toStdString())
            return known;
    }
    return nullptr;
}

bool there(const CommandList &commands, const QString &name)
{
    return std::ranges::any_of(commands, [&](const Command &command) { return command.name == name; });
}

// Some words are a command of their own beside those that begin with them: "turns" and "turns split". Of
// these only what was called is known to the parser, as a source may be called "split".
bool mayBeCalled(const CommandList &commands, const Command &command, const QStringList &arguments)
{
    const QString word = command.name.section(u' ', 0, 0);
    if (!there(commands, word))
        return true;
    const bool longer = arguments.value(0) == word && there(commands, word + u' ' + arguments.value(1));
    return longer == (command.name != word);
}

// What a command does, and which others begin with its word.
QString helpOf(const CommandList &commands, const Command &command)
{
    QStringList others;
    for (const Command &other : commands) {
        if (other.name.startsWith(command.name + u' '))
            others << other.name;
    }
    return others.isEmpty() ? command.help : u"%1; see also %2"_s.arg(command.help, others.join(u", "_s));
}

// "code add" is the subcommand add of the subcommand code.
CLI::App *appFor(CLI::App &root, const CommandList &commands, const Command &command)
{
    const QStringList words = command.name.split(u' ');
    CLI::App *parent = &root;
    if (words.size() > 1) {
        CLI::App *group = subcommand(root, words.front());
        parent = group ? group : root.add_subcommand(words.front().toStdString());
        if (!group)
            parent->require_subcommand(0, 1);
        // A group says which commands are in it, until a command of its own name says more.
        const QString names = QString::fromStdString(parent->get_description());
        if (!group || names.startsWith(u"… "_s))
            parent->description(
                (names.isEmpty() ? u"… "_s + words.back() : names + u", "_s + words.back()).toStdString());
    }
    CLI::App *known = subcommand(*parent, words.back());
    CLI::App *app = known ? known : parent->add_subcommand(words.back().toStdString());
    app->description(helpOf(commands, command).toStdString());
    return app;
}

Ending endingFor(const CLI::App &app, const CLI::ParseError &error)
{
    std::ostringstream out;
    std::ostringstream problems;
    const int code = app.exit(error, out, problems);
    if (code == 0)
        return {0, QString::fromStdString(out.str())};
    return {2, QString::fromStdString(problems.str())};
}

// --version may stand wherever --help may.
bool asksVersion(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--version"_s);
    const qsizetype end = arguments.indexOf(u"--"_s);
    return at >= 0 && (end < 0 || at < end);
}

} // namespace

std::variant<Parsed, Ending> parse(const CommandList &commands, const QStringList &given)
{
    const auto spelled = plainlySpelled(commands, given);
    if (const auto *missing = std::get_if<MissingValue>(&spelled)) {
        return Ending{
            2, u"%1 needs a value. One that begins with -- is written %1=--x.\n"_s.arg(missing->option)};
    }
    const QStringList &arguments = std::get<QStringList>(spelled);
    if (asksVersion(arguments))
        return Ending{0, QStringLiteral("Partsong " PARTSONG_VERSION "\n")};
    CLI::App root("Partsong: from interviews to a shared model of a service.", "partsong-cli");
    root.add_flag("--version", "print the version and exit");
    root.require_subcommand(1);
    std::deque<Slots> slots;
    for (const Command &command : commands) {
        if (!mayBeCalled(commands, command, arguments))
            continue;
        Slots &slot = slots.emplace_back();
        slot.command = &command;
        slot.app = appFor(root, commands, command);
        addArguments(slot);
        addOptions(slot);
    }
    if (!arguments.isEmpty() && !arguments.front().startsWith(u'-') && !subcommand(root, arguments.front()))
        return Ending{2,
                      u"“%1” is not a command. partsong-cli --help lists them.\n"_s.arg(arguments.front())};
    std::vector<std::string> reversed;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(shielded(*argument));
    try {
        root.parse(std::move(reversed));
    } catch (const CLI::ParseError &error) {
        return endingFor(root, error);
    }
    const auto chosen = std::ranges::find_if(
        slots, [](const Slots &slot) { return slot.app->parsed() && slot.app->get_subcommands().empty(); });
    if (chosen == slots.end())
        return Ending{2, u"partsong-cli: say which command. See partsong-cli --help\n"_s};
    return parsedFrom(*chosen);
}

} // namespace partsong::cli
