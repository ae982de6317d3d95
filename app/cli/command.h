// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/base/result.h"
#include "core/store/project.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace partsong::cli {

// What the words after an option or in an argument must look like. Checked before anything is opened; what
// does not fit ends the program with 2.
enum class Form {
    Text,
    Flag, // an option without a value
    Range, // A:B
    Whole, // a whole number from 0
    Percent, // 0 to 100
    PercentOrNone, // 0 to 100, or nothing to take the number away
    Date, // ISO 8601: a day, or a day and time
    Moment, // a step of the History, or a Date
    Colour, // #RRGGBB
    Point, // X,Y
    Rectangle, // X,Y,W,H
    RangeText, // A:B=TEXT
    KeyValue, // KEY=VALUE
    Choice, // one of Option::choices
};

struct Argument {
    QString name; // as help shows it: "CODE"
    bool many = false; // takes all that are left, at least one
    bool optional = false;
    Form form = Form::Text;
    QStringList choices = {};
};

struct Option {
    QString name; // "--code"
    Form form = Form::Text;
    QString help;
    bool many = false; // may be given more than once
    bool required = false;
    QStringList choices = {};
    int values = 1; // so many words follow it
};

enum class Opens { Nothing, ForReading, ForWriting };

class Call;

// What a command answers. Printed as JSON with --json, else as plain lines made from the same value, or as
// `plain` where that is set.
struct Answer {
    QJsonValue json;
    std::optional<QByteArray> plain;
    int exitCode = 0;
    QString message; // for stderr: why exitCode is not 0, or what else one should know

    Answer(QJsonValue value) : json(std::move(value)) { }
    Answer(QJsonArray value) : json(std::move(value)) { }
    Answer(QJsonObject value) : json(std::move(value)) { }
};

struct Command {
    QString name; // "code add"
    QString help;
    Opens opens = Opens::ForReading;
    std::vector<Argument> arguments; // those after STUDY
    std::vector<Option> options; // besides --json and --as
    std::function<Result<Answer>(Call &)> run;
    // What is wrong with the options and arguments together, or ""; asked before anything is opened.
    std::function<QString(const Call &)> misuse = {};
    bool welcomes = true; // whether --as with a new name brings a new Person into the team
};

// One command as it was called: its arguments and options, and the study it works on.
class Call {
public:
    QString studyPath;
    QString person; // --as, or ""
    bool json = false;
    QHash<QString, QStringList> arguments;
    QHash<QString, QStringList> options;

    // The study; only where the command opens one.
    Project &project() const { return *m_project; }
    void setProject(Project *project) { m_project = project; }

    QString argument(const QString &name) const { return arguments.value(name).value(0); }
    QStringList all(const QString &name) const { return arguments.value(name); }
    bool has(const QString &option) const { return options.contains(option); }
    QString option(const QString &name) const { return options.value(name).value(0); }
    QStringList each(const QString &name) const { return options.value(name); }
    std::optional<QString> given(const QString &name) const;
    // The forms were checked, so these cannot fail where the option or argument is there.
    std::optional<TextRange> range(const QString &option) const;
    std::optional<int> number(const QString &option) const;

private:
    Project *m_project = nullptr;
};

// Who makes a new study: --as, else $PARTSONG_PERSON, else the login's name.
QString makerOf(const Call &call);

// A whole path, so that "file:x" and ":memory:" are names of files like any other. "" stays "".
QString pathAsGiven(const QString &given);
// Fails where a new study cannot be: without a name, or in a folder that is not there.
Status placeForStudy(const QString &path);

// A whole number of digits alone; one that is greater than any here is the greatest. Nothing for other words.
std::optional<int> wholeFrom(const QString &text);
// Parts of "A:B" and "A:B=TEXT"; nothing when it is not of that form.
std::optional<TextRange> rangeFrom(const QString &text);
std::optional<std::pair<TextRange, QString>> rangeTextFrom(const QString &text);
std::optional<std::vector<double>> numbersFrom(const QString &text, int count);

// The id or "null", the number or null: what a field without value prints.
QJsonValue idOrNull(const Uuid &id);
template <typename T> QJsonValue idOrNull(Id<T> id)
{
    return idOrNull(id.uuid());
}
template <typename T> QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(QJsonValue::Null);
}
// ISO 8601 in UTC, of milliseconds since 1970; "" for 0.
QString timeText(qint64 milliseconds);

// The commands of each chapter; put together in commandlist.cpp.
using CommandList = std::vector<Command>;

} // namespace partsong::cli
