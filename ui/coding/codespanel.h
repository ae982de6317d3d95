// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTreeView;

namespace partsong {

class CodeCard;
class CodeFilterModel;
class CodePicker;
class CodeTreeModel;
class FilterBox;

// The codebook: a tree of codes that is filtered, renamed, moved by drag and merged, and below it the card of
// the code at hand.
class CodesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodesPanel(StudyContext &context, QWidget *parent = nullptr);
    QSize sizeHint() const override;

    Id<Code> current() const;
    void setCurrent(Id<Code> code);
    void commitPending();
    CodeTreeModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }

    // What can be done to the code at hand, or to one that is given.
    void addCode(bool underCurrent);
    void renameCurrent();
    void chooseMerge();
    void chooseParent();
    void merge(Id<Code> from, Id<Code> into);
    void removeCurrent();
    void addActions(QWidget *owner);

Q_SIGNALS:
    void currentChanged(partsong::Id<partsong::Code> code);
    // Double click or Return: the words that are selected take this code.
    void activated(partsong::Id<partsong::Code> code);
    void wordsDropped(partsong::Id<partsong::Code> code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTree();
    // Asks for another code; `question` has a place for the name of this one, `none` offers no code.
    void choose(const QString &question, const QString &none,
                const std::function<void(Id<Code>, Id<Code>)> &chosen);
    void filter(const QString &words);
    void showMenu(const QPoint &point);
    void showEmpty();
    bool handleKey(int key);

    StudyContext &m_context;
    CodeTreeModel *m_model;
    CodeFilterModel *m_filtered;
    FilterBox *m_filter;
    QTreeView *m_tree;
    QStackedWidget *m_pages;
    CodeCard *m_card;
    CodePicker *m_picker;
};

} // namespace partsong
