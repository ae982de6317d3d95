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

// A value may begin with one hyphen, as "-5,10" and "- not sure" do.
bool looksLikeOption(const QString &word)
{
    return word.startsWith("--"_L1) || word == "-h"_L1;
}

// "code --colour #102030 add STUDY" becomes "code add --colour #102030 STUDY".
QStringList secondWordFirst(const std::vector<const Command *> &commands, const QSet<QString> &valued,
                            QStringList words)
{
    qsizetype at = 1;
    while (at < words.size() && words.at(at) != "--"_L1 && looksLikeOption(words.at(at)))
        at += valued.contains(words.at(at)) ? 2 : 1;
    const QString name = at < words.size() ? words.front() + u' ' + words.at(at) : QString();
    if (at > 1
        && std::ranges::any_of(commands, [&](const Command *command) { return command->name == name; }))
        words.move(at, 1);
    return words;
}

} // namespace

std::variant<QStringList, MissingValue> plainlySpelled(const CommandList &commands,
                                                       const QStringList &arguments)
{
    if (arguments.isEmpty())
        return arguments;
    const auto called = family(commands, arguments.front());
    const QSet<QString> valued = optionsWithValue(called);
    const QStringList words = secondWordFirst(called, valued, arguments);
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
