// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spelling.h"

#include <QSet>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

// Those whose name begins with this word.
std::vector<const Command *> family(const CommandList &commands, const QString &word)
{
    std::vector<const Command *> found;
    for (const Command &command : commands) {
        if (command.name.section(u' ', 0, 0) == word)
            found.push_back(&command);
    }
    return found;
}

// Of all of them: options that are flags of one command may want a value in another of its family.
QSet<QString> optionsWithValue(const std::vector<const Command *> &commands)
{
    QSet<QString> names{u"--as"_s};
    for (const Command *command : commands) {
        for (const Option &option : command->options) {
            if (option.form != Form::Flag)
                names.insert(option.name);
        }
    }
    return names;
}

const Command *named(const std::vector<const Command *> &commands, const QString &name)
{
    const auto found =
        std::ranges::find_if(commands, [&](const Command *command) { return command->name == name; });
    return found == commands.end() ? nullptr : *found;
}

// A value may begin with one hyphen, as "-5,10" and "- not sure" do.
bool looksLikeOption(const QString &word)
{
    return word.startsWith("--"_L1) || word == "-h"_L1;
}

// Where the second word of a command stands, after options that may come before it; 0 where none does.
qsizetype secondWord(const std::vector<const Command *> &commands, const QStringList &words)
{
    const QSet<QString> valued = optionsWithValue(commands);
    qsizetype at = 1;
    while (at < words.size() && words.at(at) != "--"_L1 && looksLikeOption(words.at(at))) {
        // A flag of the very command that is named next is no option with a value of another.
        const Command *next = named(commands, words.front() + u' ' + words.value(at + 1));
        const bool takesNext =
            next ? optionsWithValue({next}).contains(words.at(at)) : valued.contains(words.at(at));
        at += takesNext ? 2 : 1;
    }
    const bool there = at < words.size() && named(commands, words.front() + u' ' + words.at(at));
    return there ? at : 0;
}

} // namespace

std::variant<QStringList, MissingValue> plainlySpelled(const CommandList &commands,
                                                       const QStringList &arguments)
{
    if (arguments.isEmpty())
        return arguments;
    const auto called = family(commands, arguments.front());
    QStringList words = arguments;
    const qsizetype second = secondWord(called, words);
    if (second > 1) // "code --colour #102030 add STUDY" becomes "code add --colour #102030 STUDY"
        words.move(second, 1);
    const Command *command = named(called, second > 0 ? words.at(0) + u' ' + words.at(1) : arguments.front());
    const QSet<QString> valued = command ? optionsWithValue({command}) : optionsWithValue(called);
    QStringList spelled;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1)
            return spelled + words.sliced(i);
        const QString option = word.section(u'=', 0, 0);
        if (!valued.contains(option))
            spelled << word;
        else if (word == option + u'=')
            spelled << option << QString();
        else if (word != option)
            spelled << word;
        else if (i + 1 < words.size() && !looksLikeOption(words.at(i + 1)))
            spelled << word << words.at(++i);
        else
            return MissingValue{option};
    }
    return spelled;
}

} // namespace partsong::cli
