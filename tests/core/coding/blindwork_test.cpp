// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/blindwork.h"

#include "core/coding/codequeries.h"
#include "core/coding/codingqueries.h"
#include "core/coding/quotes.h"
#include "core/coding/segmentfilter.h"
#include "core/coding/segments.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Ada coded "Nobody", Bea "came" and "night", all as the same code; Bea is at work.
struct BlindWork : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Talk"_s, u"Nobody came that night."_s);
    Id<Text> text = project.textOf(source);
    Id<Code> code = project.addCode(u"Night"_s);
    Id<Coding> adas = project.addCoding(text, code, 0, 6);
    Id<Person> ada = project->person().id;
    Id<Person> bea;

    BlindWork()
    {
        project->actAs(u"Bea"_s);
        Edit edit(project, PARTSONG_LABEL("Code"));
        for (const TextRange range : {TextRange{7, 11}, TextRange{17, 22}}) {
            Coding coding;
            coding.id = Id<Coding>::make();
            coding.code = code;
            coding.anchor.text = text;
            coding.anchor.range = range;
            coding.coder = project->person().id;
            edit.insert(coding);
        }
        EXPECT_TRUE(edit.commit());
        bea = project->person().id;
    }
    // In how many codings everything that lists or counts them agrees; -1 where it does not.
    int seen() const
    {
        const size_t places = codingPlaces(project, {}).size();
        const bool agree = codings(project, {}).size() == places && segments(project, {}).size() == places
            && segmentPlaces(project, {}).size() == places && codingsIn(project, source).size() == places
            && codingCounts(project).value(code) == int(places)
            && codebook(project).front().total == int(places)
            && sourceRows(project, source).front().codings == int(places);
        return agree ? int(places) : -1;
    }
};

TEST_F(BlindWork, HidesWhatOthersCodedFromEveryListAndCount)
{
    const QString before = project.dump();
    const qint64 step = project->lastStep();
    EXPECT_EQ(seen(), 3);
    lookAs(project, bea);
    EXPECT_EQ(seen(), 2);
    EXPECT_TRUE(hidden(project, adas));
    EXPECT_EQ(codedWords(project, adas), hiddenWords());
    lookAs(project, ada);
    EXPECT_EQ(seen(), 1);
    EXPECT_EQ(codedWords(project, adas), u"Nobody"_s);
    lookAs(project, std::nullopt);
    EXPECT_EQ(seen(), 3);
    EXPECT_EQ(project.dump(), before);
    EXPECT_EQ(project->lastStep(), step);
}

TEST_F(BlindWork, TellsWhoeverFollowsTheStudyAsIfTheyWentAndCame)
{
    int there = 3;
    QObject::connect(project.pointer().get(), &Project::changed, project.pointer().get(),
                     [&there](const ChangeSet &changes) {
                         for (const auto &[before, after] : changes.of<Coding>())
                             there += int(after.has_value()) - int(before.has_value());
                     });
    lookAs(project, bea);
    EXPECT_EQ(there, 2);
    lookAs(project, bea);
    EXPECT_EQ(there, 2);
    lookAs(project, ada);
    EXPECT_EQ(there, 1);
    lookAs(project, std::nullopt);
    EXPECT_EQ(there, 3);
}

TEST_F(BlindWork, WhatAnotherCodesMeanwhileIsNotTold)
{
    lookAs(project, bea);
    int told = 0;
    int codingsTold = 0;
    QObject::connect(project.pointer().get(), &Project::changed, project.pointer().get(),
                     [&](const ChangeSet &changes) {
                         ++told;
                         codingsTold += int(changes.of<Coding>().size());
                     });
    const auto adds = [&](Id<Person> coder, Id<Coding> id) {
        Edit edit(project, PARTSONG_LABEL("Code")); // as a merge does
        Coding coding;
        coding.id = id;
        coding.code = code;
        coding.anchor.text = text;
        coding.anchor.range = {12, 16};
        coding.coder = coder;
        edit.insert(coding);
        EXPECT_TRUE(edit.commit());
    };
    const auto brought = Id<Coding>::make();
    adds(ada, brought);
    EXPECT_EQ(told, 1); // the History is followed all the same
    EXPECT_EQ(codingsTold, 0);
    adds(bea, Id<Coding>::make());
    EXPECT_EQ(codingsTold, 1);
    // What becomes one's own comes into sight.
    Edit edit(project, PARTSONG_LABEL("Give"));
    Coding given = *project->find(brought);
    given.coder = bea;
    edit.update(given);
    std::optional<Change<Coding>> last;
    QObject::connect(project.pointer().get(), &Project::changed, project.pointer().get(),
                     [&](const ChangeSet &changes) { last = changes.of<Coding>().at(0); });
    ASSERT_TRUE(edit.commit());
    ASSERT_TRUE(last);
    EXPECT_FALSE(last->before);
    EXPECT_TRUE(last->after);
}

TEST_F(BlindWork, AQuoteOfWhatAnotherCodedDoesNotTell)
{
    const auto quote = addQuote(project, adas, {});
    ASSERT_TRUE(quote);
    lookAs(project, bea);
    EXPECT_EQ(quoteWords(project, *quote), hiddenWords());
    EXPECT_TRUE(quotesIn(project, source).empty());
    lookAs(project, std::nullopt);
    EXPECT_EQ(quoteWords(project, *quote), u"Nobody"_s);
}

} // namespace
} // namespace partsong
