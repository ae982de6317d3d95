// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/correcttext.h"
#include "core/sources/source.h"
#include "core/sources/text.h"
#include "core/sources/textsearch.h"
#include "core/store/edit.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// A study on disk with one text of so many words.
struct Study {
    explicit Study(int words)
    {
        project =
            std::move(*Project::create(folder.filePath(u"b.partsong"_s), schema(), u"Bench"_s, u"Ada"_s));
        Edit edit(*project, PARTSONG_LABEL("Import"));
        const Source source{.id = Id<Source>::make(),
                            .name = u"one"_s,
                            .kind = SourceKind::Text,
                            .folder = {},
                            .file = {},
                            .language = {},
                            .encoding = {},
                            .original = {},
                            .pages = 0,
                            .participant = {},
                            .created = 0};
        edit.insert(source);
        Text made;
        made.id = Id<Text>::make();
        made.owner = subjectId(source.id);
        made.body = QByteArray("lorem ").repeated(words);
        edit.insert(made);
        (void)edit.commit();
        text = made.id;
        code = *addCode(*project, u"Night"_s);
    }

    std::vector<NewCoding> codings(int count) const
    {
        const int characters = project->text(text)->characters();
        std::vector<NewCoding> made;
        for (int i = 0; i < count; ++i) {
            NewCoding coding{code, {}};
            coding.anchor.text = text;
            const int start = static_cast<int>((static_cast<qint64>(i) * 7919) % (characters - 80)) + 1;
            coding.anchor.range = {start, start + 60};
            made.push_back(coding);
        }
        return made;
    }

    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    Id<Text> text;
    Id<Code> code;
};

void manyCodingsInOneEdit(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        Study study(300'000);
        const auto codings = study.codings(static_cast<int>(state.range(0)));
        state.ResumeTiming();
        if (!applyCodes(*study.project, codings, Union::Never))
            state.SkipWithError("not written");
    }
}
BENCHMARK(manyCodingsInOneEdit)->Arg(20'000)->Unit(benchmark::kMillisecond)->Iterations(3);

void oneLetterBeforeManyCodings(benchmark::State &state)
{
    Study study(300'000);
    if (!applyCodes(*study.project, study.codings(static_cast<int>(state.range(0))), Union::Never))
        state.SkipWithError("not written");
    for (auto _ : state) {
        Edit edit(*study.project, PARTSONG_LABEL("Correct text"));
        edit.splice(study.text, 0, 0, u"x"_s);
        if (!edit.commit())
            state.SkipWithError("not written");
    }
}
BENCHMARK(oneLetterBeforeManyCodings)->Arg(20'000)->Unit(benchmark::kMillisecond)->Iterations(20);

void oneCoding(benchmark::State &state)
{
    Study study(10'000);
    const auto codings = study.codings(5'000);
    size_t next = 0;
    for (auto _ : state) {
        if (!applyCode(*study.project, codings[next++], Union::Never))
            state.SkipWithError("not written");
    }
}
BENCHMARK(oneCoding)->Unit(benchmark::kMillisecond)->Iterations(200);

void undoOfManyCodings(benchmark::State &state)
{
    Study study(300'000);
    if (!applyCodes(*study.project, study.codings(static_cast<int>(state.range(0))), Union::Never))
        state.SkipWithError("not written");
    for (auto _ : state) {
        if (!study.project->undo())
            state.SkipWithError("not undone");
        state.PauseTiming();
        if (!study.project->redo())
            state.SkipWithError("not redone");
        state.ResumeTiming();
    }
}
BENCHMARK(undoOfManyCodings)->Arg(20'000)->Unit(benchmark::kMillisecond)->Iterations(2);

} // namespace
