// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correcttext.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/correctionqueries.h"
#include "core/coding/typing.h"
#include "core/coding/wordschanges.h"
#include "core/store/edit.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The words as the text keeps them: no CR, no lone surrogate.
QString canonical(QString words)
{
    words.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return QString::fromUtf8(words.toUtf8());
}

// With a sign in place of each half of a character.
QString withWholeCharacters(QString words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool pair = words[i].isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        if (!pair && words[i].isSurrogate())
            words[i] = QChar::ReplacementCharacter;
        i += pair ? 1 : 0;
    }
    return words;
}

// A control character, which no text has.
bool control(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\f') || unit == 0x7F;
}

// The ranges of turns and styles that a correction touches, where they are to go.
template <typename T> class GoingOn {
public:
    GoingOn(std::vector<T> records, const TypedWords &typed) : m_records(std::move(records))
    {
        std::vector<TypedRange> ranges;
        for (const T &record : m_records)
            ranges.push_back({record.range, edgesOf(record)});
        m_after = afterTyping(ranges, typed);
    }

    void write(Edit &edit) const
    {
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (!m_after[i]) {
                edit.removeWithAll(m_records[i].id);
                continue;
            }
            T record = m_records[i];
            record.range = *m_after[i];
            edit.update(record);
        }
    }

private:
    std::vector<T> m_records;
    std::vector<std::optional<TextRange>> m_after;
};

void countCodings(const Project &project, const Splice &splice, const std::vector<Coding> &touched,
                  CorrectionReport &report)
{
    report.moved = splice.shift() == 0 ? 0 : codingsBehind(project, splice);
    for (const Coding &coding : touched) {
        const TextRange was = coding.anchor.range;
        const TextRange now = moved(was, splice);
        report.orphaned += now.empty() ? 1 : 0;
        const bool counted = was.start >= splice.end() && splice.shift() != 0;
        report.moved += !now.empty() && now != was && !counted ? 1 : 0;
    }
}

} // namespace

QString asTextWords(QString words)
{
    words.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    words = withWholeCharacters(std::move(words));
    words = canonical(std::move(words));
    words.removeIf([](QChar c) { return control(c) || c == QChar::ByteOrderMark; });
    return words;
}

Result<CorrectionReport> correctText(Project &project, Id<Text> text, const TextRange &range,
                                     const QString &words, AtTurnEdges edges, const TextIndex *known)
{
    const QString replacement = canonical(words);
    if (std::ranges::any_of(replacement, control)) {
        return failure(
            ErrorKind::Format,
            Tr::tr("The new words hold a control character, which no text can. Type them without it."));
    }
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    if (known && project.text(text)->utf8() != known->utf8())
        return failure(ErrorKind::Refused, Tr::tr("The text has been corrected elsewhere meanwhile."));
    const qint64 before = project.lastStep();
    const QString removed = project.text(text)->words(range);
    const TypedWords typed{text, range.start, removed, replacement};
    const Splice splice = typed.splice();
    const bool goOn = edges == AtTurnEdges::GoOn;
    const GoingOn<Turn> turns(goOn ? turnsTouching(project, text, range) : std::vector<Turn>(), typed);
    const GoingOn<StyleRun> styles(goOn ? stylesTouching(project, text, range) : std::vector<StyleRun>(),
                                   typed);
    const std::vector<Coding> touched = codingsTouching(project, text, range);
    CorrectionReport report;
    if (removed != replacement)
        countCodings(project, splice, touched, report);
    const WordsAsCoded asCoded(project, touched);
    edit.splice(text, range.start, range.length(), replacement);
    turns.write(edit);
    styles.write(edit);
    asCoded.record(edit);
    report.characters = project.text(text)->characters();
    if (Status written = edit.commit(); !written)
        return std::unexpected(written.error());
    // The Edit still keeps others from writing.
    report.step = project.lastStep() == before ? 0 : project.lastStep();
    return report;
}

} // namespace partsong
