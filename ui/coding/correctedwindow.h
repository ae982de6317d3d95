// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/correctionqueries.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace partsong {

class RowTree;
class TranscriptView;

// Lists the coded passages of the source in sight whose words were corrected, with the words before and
// after, and those whose words were all removed. It stands beside the words, so that others can be selected
// for a passage that lost its own.
class CorrectedWindow : public QDialog {
    Q_OBJECT
public:
    // `atHand`: the passage to begin with, if it is among them.
    CorrectedWindow(StudyContext &context, TranscriptView *view, Id<Coding> atHand = {});

    int count() const { return int(m_rows.size()); }
    void choose(int row);
    QString difference() const;
    QPushButton *seen() const { return m_seen; }
    QPushButton *putBackButton() const { return m_putBack; }

private:
    struct Row {
        Id<Coding> coding;
        QString before;
        std::optional<Orphan> orphan;
    };

    void refill();
    void follow();
    const Row *current() const;
    void goTo();
    void see();
    void putBackHere();
    void removeHere();

    StudyContext &m_context;
    TranscriptView *m_view;
    std::vector<Row> m_rows;
    QStandardItemModel *m_model;
    RowTree *m_list;
    QLabel *m_difference;
    QPushButton *m_go;
    QPushButton *m_seen;
    QPushButton *m_putBack;
    QPushButton *m_remove;
};

} // namespace partsong
