// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attributes.h"
#include "core/sources/participants.h"
#include "tests/ui/uistudy.h"
#include "ui/sources/participantspage.h"
#include "ui/sources/participanttablemodel.h"
#include "ui/sources/sheettable.h"
#include "ui/sources/sourcesworkspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace partsong {

using namespace Qt::StringLiterals;

// The Sources workspace with the table of participants in front.
struct ParticipantsWindow : UiStudy, testing::Test {
    ShownWorkspace<SourcesWorkspace> shown{context};
    SheetTable &table = *shown->participants()->table();
    ParticipantTableModel &model = shown->participants()->participants();

    ParticipantsWindow()
    {
        actions.action(u"sources.showParticipants"_s)->trigger();
        QCoreApplication::processEvents();
    }
    Id<Participant> add(const QString &name, const QString &within = {})
    {
        const auto made = writeParticipants(
            project, {{{}, {{{ParticipantField::Name, {}}, name}, {{ParticipantField::Within, {}}, within}}}},
            PARTSONG_LABEL("Add participant"));
        return made->participants.front();
    }
    Id<Attribute> define(const QString &name, AttributeKind kind, const QStringList &choices = {})
    {
        return defineAttribute(project, {name, kind, choices}).value();
    }
    QString cell(int row, int column) { return model.index(row, column).data().toString(); }
    void goTo(int row, int column)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keySequence(&table, QKeySequence::Paste);
    }
};

} // namespace partsong
