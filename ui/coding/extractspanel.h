// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QCheckBox;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace partsong {

class EmptyState;
class SectionHeader;
class SegmentDelegate;
class SegmentListModel;
struct Person;

// The extracts of a code, with those of the codes under it where that is wanted, of the whole study or of the
// source in sight. Without a code: all of the source in sight.
class ExtractsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExtractsPanel(StudyContext &context, QWidget *parent = nullptr);
    QSize sizeHint() const override;

    void showCode(Id<Code> code);
    void showSource(Id<Source> source);
    // Only what one person coded; nobody: of all.
    void showCoder(std::optional<Id<Person>> coder);
    SegmentListModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

private:
    std::vector<Id<Code>> codesWanted() const;
    void refill();
    void updateHead();
    void goTo(const QModelIndex &index);

    StudyContext &m_context;
    Id<Code> m_code;
    Id<Source> m_source;
    std::optional<Id<Person>> m_coder;
    SectionHeader *m_head;
    QCheckBox *m_under;
    QCheckBox *m_here;
    SegmentListModel *m_model;
    SegmentDelegate *m_delegate;
    QListView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace partsong
