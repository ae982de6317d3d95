// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace partsong {

class Appearance;

// Words to be looked at, not worked with: in the reading font, in the middle of the page, in lines never
// longer than is good to read. They are taken as they are; nothing in them is markup.
class WordsPage : public QTextEdit {
    Q_OBJECT
public:
    WordsPage(const Appearance &appearance, const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setLook();
    void keepMeasure();
    void setLeading();

    const Appearance &m_appearance;
};

} // namespace partsong
