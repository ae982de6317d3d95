// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correcttext.h"
#include "core/sources/speaker.h"
#include "tests/support/testproject.h"
#include "ui/coding/readingtext.h"
#include "ui/coding/textdraft.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Everything that a text shows, line by line.
QStringList shown(const ReadingText &text)
{
    QStringList lines;
    for (const ReadingParagraph &paragraph : text.paragraphs()) {
        const SpeakerLabel label = paragraph.label < 0 ? SpeakerLabel() : text.label(paragraph.label);
        QString line = u"%1+%2 h%3 l%4 t%5 c%6 [%7-%8 %9]"_s.arg(paragraph.start)
                           .arg(paragraph.length)
                           .arg(paragraph.heading)
                           .arg(paragraph.list)
                           .arg(paragraph.table)
                           .arg(paragraph.continues)
                           .arg(label.written.empty() ? 0 : label.written.start)
                           .arg(label.written.empty() ? 0 : label.written.end)
                           .arg(label.shown);
        for (const StyledStretch &part : text.emphasisIn(paragraph))
            line += u" %1-%2%3"_s.arg(part.units.start).arg(part.units.end).arg(part.bold ? u'b' : u'i');
        lines << line + text.wordsOf(paragraph);
    }
    for (const ReadingTurn &turn : text.turns())
        lines << u"turn %1-%2 from %3"_s.arg(turn.words.start).arg(turn.words.end).arg(turn.top);
    return lines;
}

class ReadingChanges : public testing::Test {
protected:
    // Lines "Name: words", of which some are turns.
    void open(const QString &words)
    {
        source = project.addSource(u"Interview"_s, words);
        text = project.textOf(source);
        Edit edit(project, PARTSONG_LABEL("Turns"));
        Speaker speaker;
        speaker.id = Id<Speaker>::make();
        speaker.source = source;
        speaker.name = u"Ruth"_s;
        edit.insert(speaker);
        int start = 0;
        for (const QString &line : words.split(u'\n')) {
            const int characters = int(line.toUcs4().size());
            const int label = line.startsWith(u"Ruth: "_s) ? 6 : 0;
            if (label > 0 || line.startsWith(u"Well"_s)) {
                Turn turn;
                turn.id = Id<Turn>::make();
                turn.text = text;
                turn.speaker = speaker.id;
                turn.range = {start + label, start + characters};
                edit.insert(turn);
            }
            if (line.startsWith(u"Head"_s) || line.startsWith(u"Bold"_s)) {
                StyleRun run;
                run.id = Id<StyleRun>::make();
                run.text = text;
                run.range = {start, start + (line.startsWith(u"Bold"_s) ? 4 : characters)};
                run.style = line.startsWith(u"Bold"_s) ? Style::Bold : Style::Heading;
                run.level = 2;
                edit.insert(run);
            }
            start += characters + 1;
        }
        ASSERT_TRUE(edit.commit());
        shownText = ReadingText::of(project, text);
    }

    // As a person types: in the draft where the place touches it, else that is written first.
    void type(const Utf16Range &units, const QString &words)
    {
        if (!draft.empty() && !draft.touches(units))
            write();
        draft.replace(units, words, shownText.words(), shownText.positions());
        const std::vector<ReadingParagraph> before = shownText.paragraphs();
        const ReadingChange change = shownText.replace(units, words, draft.typed(text));
        ASSERT_EQ(shownText.count(), int(before.size()) + change.after - change.before);
        for (int i = change.first + change.after; i < shownText.count(); ++i) {
            const auto &was = before[size_t(i - change.after + change.before)];
            ASSERT_EQ(shownText.paragraph(i).start, was.start + change.shift());
            ASSERT_EQ(shownText.paragraph(i).length, was.length);
        }
    }
    void write()
    {
        ASSERT_TRUE(correctText(project, text, draft.range(), draft.inserted(), AtTurnEdges::GoOn));
        draft.clear();
        shownText.settle();
        const ReadingText fresh = ReadingText::of(project, text);
        ASSERT_EQ(shownText.words(), fresh.words());
        if (shownText.brokenToWidth())
            return; // to which width is known from the text as it was opened
        const QStringList now = shown(shownText);
        const QStringList wanted = shown(fresh);
        for (qsizetype i = 0; i < std::min(now.size(), wanted.size()); ++i)
            ASSERT_EQ(now.at(i).toStdString(), wanted.at(i).toStdString());
        ASSERT_EQ(now.size(), wanted.size());
    }

    TestProject project;
    Id<Source> source;
    Id<Text> text;
    ReadingText shownText;
    TextDraft draft;
};

TEST_F(ReadingChanges, TypingGivesWhatReadingAgainWouldGive)
{
    QRandomGenerator random(17);
    const QStringList pieces{u"a"_s,      u" "_s, u"\n"_s,      u"\U0001F600"_s,
                             u"Ruth: "_s, u""_s,  u"e\u0301"_s, u"."_s};
    for (const bool wrapped : {false, true}) {
        QStringList lines;
        for (int i = 0; i < 40; ++i) {
            const QString body = u"and then the nurse came again 🙂 in the night, "_s.repeated(
                wrapped ? 1 : 1 + int(random.bounded(3)));
            lines << QStringList{u"Ruth: "_s, u"Well, "_s, u"Heading "_s, u"Bold "_s, u""_s, u"and "_s}.at(
                         random.bounded(6))
                    + (random.bounded(9) == 0 ? QString() : body);
        }
        open(lines.join(u'\n'));
        int at = 0;
        for (int round = 0; round < 1500; ++round) {
            const int size = int(shownText.words().size());
            if (random.bounded(6) == 0)
                at = int(random.bounded(size + 1));
            const int removed = random.bounded(4) == 0 ? int(random.bounded(9)) : int(random.bounded(2));
            Utf16Range units{std::max(0, std::min(at, size) - removed), std::min(at, size)};
            units = shownText.positions().unitsOf(shownText.positions().rangeOf(units));
            const QString words = pieces.at(random.bounded(pieces.size()));
            type(units, words);
            at = units.start + int(words.size());
            ASSERT_FALSE(HasFatalFailure()) << round;
            if (random.bounded(5) == 0)
                write();
            ASSERT_FALSE(HasFatalFailure()) << round;
        }
        write();
    }
}

TEST(TextDraft, IsOneStretchWhateverIsTypedInItsPlace)
{
    QString shown = u"she came at nite, and 🙂 went"_s;
    TextPositions positions(shown);
    TextDraft draft;
    const auto type = [&](int from, int to, const QString &words) {
        draft.replace({from, to}, words, shown, positions);
        const TextRange range = positions.rangeOf({from, to});
        positions.splice(range.start, range.length(), words);
        shown.replace(from, to - from, words);
    };
    type(16, 16, u"x"_s);
    type(15, 17, {});
    type(12, 15, u"nigh"_s);
    type(16, 16, u"t"_s);
    EXPECT_EQ(shown, u"she came at night, and 🙂 went"_s);
    EXPECT_EQ(draft.removed(), u"nite"_s);
    EXPECT_EQ(draft.inserted(), u"night"_s);
    EXPECT_EQ(draft.range(), (TextRange{12, 16}));
    EXPECT_TRUE(draft.touches({17, 20}));
    EXPECT_FALSE(draft.touches({18, 20}));
    TextDraft elsewhere = draft;
    EXPECT_TRUE(elsewhere.follow({Splice{{}, 0, 3, 5}, Splice{{}, 20, 3, 0}}));
    EXPECT_EQ(elsewhere.range(), (TextRange{14, 18}));
    EXPECT_FALSE(elsewhere.follow({Splice{{}, 16, 1, 0}}));
    type(12, 17, u"nite"_s);
    EXPECT_TRUE(draft.empty());
}

} // namespace
} // namespace partsong
