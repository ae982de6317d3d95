// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace partsong {

class ActionTable;
class FlowLayout;
class PageView;

// The row above pages: where one is, a search through their words, and how they are shown. The rest are
// actions of the table.
class PageStrip : public QWidget {
    Q_OBJECT
public:
    PageStrip(PageView &view, QWidget *parent = nullptr);

    // Buttons for actions that are in the table, once they are.
    void addButtons(const ActionTable &actions);
    // Other pages: how many, whether there are words to search, and what of the rest is of use.
    void settle();
    // The words stand without the pages: what is for pages goes.
    void setWordsAlone(bool alone);
    void find();
    void findNext(int step);
    QLineEdit *field() const { return m_find; }
    QSpinBox *pageField() const { return m_page; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void sayHit();
    void fitButtons();
    void fitFields();
    bool pageKey(const QKeyEvent &key);
    bool findKey(const QKeyEvent &key);

    PageView &m_view;
    QSpinBox *m_page;
    QLabel *m_of;
    QLineEdit *m_find;
    QLabel *m_found;
    FlowLayout *m_flow;
    QList<QToolButton *> m_buttons;
    int m_hit = -1;
    bool m_wordsAlone = false;
};

} // namespace partsong
