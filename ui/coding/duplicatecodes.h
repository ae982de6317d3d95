// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/likecodes.h"
#include "ui/coding/unlikecodes.h"
#include "ui/shell/studycontext.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace partsong {

class EmptyState;

// Pairs of codes that may be one, with why. They are merged from here, the one with fewer passages into the
// other or the other way round, or set aside for good, which can be taken back.
class DuplicateCodes : public QDialog {
    Q_OBJECT
public:
    DuplicateCodes(StudyContext &context, QWidget *parent);
    QListView *list() const { return m_list; }
    QPushButton *asideButton() const { return m_aside; }
    QCheckBox *allBox() const { return m_all; }

Q_SIGNALS:
    void mergeWanted(partsong::Id<partsong::Code> from, partsong::Id<partsong::Code> into);

private:
    void look();
    void fill();
    QWidget *buildButtons();
    void updateButtons();
    void merge(bool otherWay);
    void setAside();
    QString reason(const LikeCodes &like) const;
    const LikeCodes *chosen() const;

    StudyContext &m_context;
    QStandardItemModel *m_model;
    QLabel *m_help;
    QListView *m_list;
    EmptyState *m_none;
    QStackedWidget *m_pages;
    QPushButton *m_merge;
    QPushButton *m_otherWay;
    QPushButton *m_aside;
    QCheckBox *m_all;
    std::vector<LikeCodes> m_found;
    std::vector<LikeCodes> m_pairs; // those that are shown
    QHash<Id<Code>, int> m_passages;
    UnlikeCodes m_unlike;
};

} // namespace partsong
