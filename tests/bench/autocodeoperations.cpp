// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/operation.h"

#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/autocode.h"
#include "core/coding/codes.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int WantedHits = 5000;
constexpr qsizetype ShortestWord = 6;

std::unique_ptr<Project> opened(const QString &path)
{
    auto project = Project::open(path, schema(), Project::Access::Write);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return std::move(*project);
}

std::vector<QByteArray> lowerTexts(const Project &project)
{
    std::vector<QByteArray> texts;
    for (const SourceRow &row : sourceRows(project))
        texts.push_back(project.text(row.text)->utf8().toLower());
    return texts;
}

// A word of the study that stands in it about as often as is wanted.
QByteArray wordWithHits(const std::vector<QByteArray> &texts)
{
    QHash<QByteArray, int> counts;
    for (const QByteArray &text : texts) {
        qsizetype start = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text[at] >= 'a' && text[at] <= 'z')
                continue;
            if (at - start >= ShortestWord)
                ++counts[text.mid(start, at - start)];
            start = at + 1;
        }
    }
    QByteArray best;
    for (const auto &[word, count] : counts.asKeyValueRange()) {
        if (best.isEmpty() || std::abs(count - WantedHits) < std::abs(counts.value(best) - WantedHits))
            best = word;
    }
    return best;
}

struct Prepared {
    std::unique_ptr<Project> project;
    AutocodeRule rule;
    qint64 hits = 0; // as counted in the texts by themselves
};

// The study as it is found, with a new code.
Prepared prepared(const QString &path)
{
    Prepared ready;
    ready.project = opened(path);
    const std::vector<QByteArray> texts = lowerTexts(*ready.project);
    const QByteArray word = wordWithHits(texts);
    for (const QByteArray &text : texts)
        ready.hits += text.count(word);
    ready.rule.query.text = QString::fromLatin1(word);
    const auto code = addCode(*ready.project, u"Coded automatically %1"_s.arg(ready.project->lastStep()));
    if (!code)
        qFatal("%s", qPrintable(code.error().message));
    ready.rule.code = *code;
    return ready;
}

// From the rule to all that it would code.
Outcome preview(const QString &, const QString &path)
{
    const Prepared ready = prepared(path);
    QElapsedTimer timer;
    timer.start();
    const auto planned = plannedCodings(*ready.project, ready.rule);
    Outcome outcome{secondsOf(timer), false, planned ? int(planned->size()) : 0};
    outcome.check = planned && outcome.count == ready.hits;
    return outcome;
}

// From what was planned to the last coding on the disk.
Outcome apply(const QString &, const QString &path)
{
    const Prepared ready = prepared(path);
    const auto planned = plannedCodings(*ready.project, ready.rule);
    if (!planned)
        return {};
    const size_t told = plannedOutcome(*ready.project, *planned).size();
    QElapsedTimer timer;
    timer.start();
    const auto made = applyAutocode(*ready.project, *planned);
    Outcome outcome{secondsOf(timer), false, made ? int(made->size()) : 0};
    outcome.check =
        made && made->size() == told && ready.project->where<Coding>("code", ready.rule.code).size() == told;
    return outcome;
}

} // namespace

QHash<QString, Operation> autocodeOperations()
{
    return {{u"autocode_preview"_s, preview}, {u"autocode_apply"_s, apply}};
}

} // namespace partsong::bench
